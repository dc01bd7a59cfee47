"""Result -> what a person or a program reads. Each module is one form, pure, made from the recorded edits alone."""
