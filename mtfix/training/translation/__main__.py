"""`python -m mtfix.training.translation COMMAND`."""

from .cli import main

if __name__ == "__main__":
    main()
