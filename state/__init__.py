"""What an open screen remembers: asks a service, keeps its view. No rules, no SQL."""
