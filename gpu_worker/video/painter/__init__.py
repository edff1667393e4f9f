"""The painter: draws shots by rule, in layers of flat shapes lit by one light."""
