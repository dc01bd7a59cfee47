"""The page: served on this machine alone, to whoever holds its token (extra `review`)."""
