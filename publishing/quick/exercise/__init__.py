"""Runs inside Pyodide while it is recorded: every method of every kind of value a core may have.

The examples meet a method where they need it; another reader's answers may meet its neighbour, or
the same one with a value that it refuses.
"""

import warnings

from . import calls, limits

warnings.simplefilter("ignore")
calls.run()
limits.run()
