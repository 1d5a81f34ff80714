import torch

ways = [
    lambda x: x.item(),
    lambda x: float(x),
    lambda x: f"{x:.2f}",
    lambda x: torch.tensor([x, x]),
    lambda x: x if x > 0 else -x,
]
for way in ways:
    try:
        torch.vmap(way)(torch.ones(2))
    except RuntimeError as error:
        print(str(error).split(". ")[0])
