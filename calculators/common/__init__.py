"""What several rules share: the questions everyone is asked, the Council's formula, the law beside it."""
