"""In the place of traceback: a fault is told by its kind and its message."""


def format_exception(kind: object, fault: object = None, *_rest: object) -> list[str]:
    told = kind if fault is None else fault
    return [f"{type(told).__name__}: {told}\n"]


def print_exception(kind: object, fault: object = None, *_rest: object) -> None:
    print(*format_exception(kind, fault), end="")
