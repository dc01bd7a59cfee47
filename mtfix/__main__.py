"""`python -m mtfix` is the command `mtfix`."""

from mtfix.cli import main

if __name__ == "__main__":
    main()
