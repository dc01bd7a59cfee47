"""The hand-written tables: places, agencies, people, titles, news words. Each is read when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mtfix.lexicon.entry import FOLDER, LANGUAGES, Agency, Entry, Kind, Person, Place, Title, normal, without_article

# News rows are chosen for news and overrule the dictionaries; a place or person only outweighs them.
NEWS_SCORE, PERSON_SCORE, COUNTRY_SCORE, PLACE_SCORE, AGENCY_SCORE = 9, 9, 9, 8, 6


def rows(table: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of this package by the names in its first line."""
    lines = (FOLDER / f"{table}.tsv").read_text("utf-8").splitlines()
    header = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(header, line.split("\t"), strict=True))


def fits(form: str, term: str) -> bool:
    """Whether a term has the capital that a listed form begins with: Сумы the city is not сумы the bags."""
    return not form[:1].isupper() or not term[:1].islower()


@cache
def place_forms() -> dict[str, tuple[str, Place]]:
    """Return the places by the normal form of each of their names, with the name as listed."""
    forms: dict[str, tuple[str, Place]] = {}
    for row in rows("places"):
        article, english = without_article(row["english"])
        place = Place(english, row["kind"], row["country"], row["wire"], article, row["adjective"])
        for form in (english, *(form for language in LANGUAGES for form in row[language].split("|"))):
            forms.setdefault(normal(form), (form, place))
    forms.pop("", None)
    return forms


@cache
def agency_forms() -> dict[str, Agency]:
    """Return the agencies, papers and broadcasters by the normal form of each of their names."""
    forms: dict[str, Agency] = {}
    for row in rows("agencies"):
        agency = Agency(row["english"], row["credit"], row["kind"])
        for column in (*LANGUAGES, "latin"):
            forms.update((normal(form), agency) for form in row[column].split("|") if form)
    return forms


@cache
def person_forms() -> dict[str, tuple[Person, bool]]:
    """Return the public figures by the normal form of each name, and whether that name needs a title beside it.

    In the table a name's full forms stand before the slash, its short ones behind; a star marks a form that is also a
    common word (マスク is a mask too).
    """
    forms: dict[str, tuple[Person, bool]] = {}
    for row in rows("people"):
        for language in LANGUAGES:
            full, _, short = row[language].partition("/")
            for column, listed in (("english", full), ("short", short)):
                for form in filter(None, listed.split("|")):
                    _add_person(forms, form, row[column], row["english"])
    return forms


def _add_person(forms: dict[str, tuple[Person, bool]], form: str, english: str, full: str) -> None:
    key = normal(form.rstrip("*"))
    spellings = tuple(english.split("|"))
    known = forms[key][0].full if key in forms else ()
    everyone = tuple(dict.fromkeys((*known, full.split("|")[0])))
    forms[key] = Person(spellings[0], everyone, spellings), form.endswith("*")


@cache
def titles(language: str) -> dict[str, tuple[Title, ...]]:
    """Return the titles of a language by normal form; a title with several readings has several values."""
    found: dict[str, tuple[Title, ...]] = {}
    for row in rows("titles"):
        if row["language"] == language:
            key = normal(row["term"])
            found[key] = (*found.get(key, ()), Title(row["english"], row["kind"]))
    return found


@cache
def news(language: str) -> dict[str, tuple[Entry, ...]]:
    """Return the words of news in a language by normal form; several entries are several senses."""
    found: dict[str, tuple[Entry, ...]] = {}
    for row in rows("news"):
        if row["language"] == language:
            key = normal(row["term"])
            found[key] = (*found.get(key, ()), _news_entry(row))
    return found


def _news_entry(row: dict[str, str]) -> Entry:
    forms = [without_article(form) for form in row["english"].split("|")]
    return Entry(
        row["term"],
        tuple(english for _, english in forms),
        Kind(row["kind"]),
        row["language"],
        NEWS_SCORE,
        row["plural"] or None,
        "news",
        forms[0][0],
        {"yes": True, "no": False}.get(row["countable"]),
    )


def listed(term: str, language: str) -> Iterator[Entry]:
    """Yield the entries that the tables of people, places and agencies have for a term."""
    key = normal(term)
    if (found := person_forms().get(key)) and not found[1]:
        yield Entry(term, found[0].spellings, Kind.PERSON, language, PERSON_SCORE, source="people")
    if (known := place_forms().get(key)) and fits(known[0], term):
        place = known[1]
        score = COUNTRY_SCORE if place.kind in {"country", "capital"} else PLACE_SCORE
        yield Entry(term, (place.english,), Kind.PLACE, language, score, None, "places", place.article)
    if agency := agency_forms().get(key):
        article, english = without_article(agency.english.replace("The ", "the ", 1))
        yield Entry(term, (english,), Kind.AGENCY, language, AGENCY_SCORE, None, "agencies", article)
