import torch

floats = torch.ones(1, 2, 2)
doubles = floats.double()
calls = {
    "bmm": lambda: torch.bmm(floats, doubles),
    "@": lambda: floats[0] @ doubles[0],
    "Linear": lambda: torch.nn.Linear(2, 2)(doubles),
    "Conv1d": lambda: torch.nn.Conv1d(2, 2, 1)(doubles),
    "BCELoss": lambda: torch.nn.BCELoss()(floats, doubles)}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name}: {error}")
