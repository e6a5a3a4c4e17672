"""In the place of Pyodide's saving and restoring of its state, which nobody asks for."""
