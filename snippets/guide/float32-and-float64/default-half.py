import torch

print(torch.ones(1, dtype=float).dtype, torch.finfo(float).dtype)
torch.set_default_dtype(torch.bfloat16)
for call in (
    lambda: torch.ones(1).numpy(),
    lambda: torch.tensor([1j]),
    lambda: torch.set_default_dtype(float),
):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(error)
