"""Number expressions that a translation engine left in another script: their exact value and their English.

>>> from mtfix.quantities import read, scan
>>> read("2兆3400億円").english
'2.34 trillion yen'
>>> [quantity.english for quantity in scan("It drew 5万3000人 on 9月14日, the police said.")]
['53,000 people', 'September 14']
"""

from .context import english, fit
from .leftovers import read_leftover, scan_leftovers
from .quantity import Exact, Kind, Quantity, Value
from .reader import read
from .scan import read_in_place, scan
from .values import Mention, difference, mentions, values

__all__ = [
    "Exact",
    "Kind",
    "Mention",
    "Quantity",
    "Value",
    "difference",
    "english",
    "fit",
    "mentions",
    "read",
    "read_in_place",
    "read_leftover",
    "scan",
    "scan_leftovers",
    "values",
]
