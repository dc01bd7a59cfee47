"""The bundled damage tagger: how its data is made, how it learns, how it is judged and packed."""
