"""The site without a network: what the service worker is told of the build it belongs to."""
