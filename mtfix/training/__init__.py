"""How the bundled weights are made; nothing else imports this package."""
