import torch

t = torch.tensor([1, 2, 4])
calls = {
    "std": torch.std,
    "quantile": lambda t: torch.quantile(t, 0.5),
    "norm": torch.linalg.norm,
}
for name, call in calls.items():
    try:
        call(t)
    except RuntimeError as error:
        print(error)
    print(name, call(t.double()))
