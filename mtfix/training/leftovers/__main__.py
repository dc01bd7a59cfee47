"""`python -m mtfix.training.leftovers`: see the package."""

from mtfix.training.leftovers.cli import main

if __name__ == "__main__":
    main()
