"""In the place of asyncio: Pyodide's C code asks its modules for these names, and uses none here."""
