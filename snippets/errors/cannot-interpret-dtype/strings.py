import torch

for call in (
    lambda: torch.zeros(1, dtype="float32"),
    lambda: torch.zeros(1).to("float32"),
    lambda: torch.zeros(1).type("float32"),
):
    try:
        call()
    except (TypeError, RuntimeError, ValueError) as error:
        print(error)
