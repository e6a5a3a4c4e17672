"""In the place of Pyodide's event loop, which brings all of asyncio: the core never waits."""


def _initialize_event_loop() -> None:
    pass
