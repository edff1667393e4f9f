"""From a text to a film: three forms of script, one parsed form, one breakdown, rules only."""
