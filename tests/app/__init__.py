"""The pages without a browser, always through the router."""
