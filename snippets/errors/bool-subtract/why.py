import torch

tensor = torch.tensor([True, False])
signs = {"1 - m": lambda m: 1 - m, "-m": lambda m: -m}
signs["m - m"] = lambda m: m - m
for sign, function in signs.items():
    for name, mask in (("NumPy", tensor.numpy()), ("torch", tensor)):
        try:
            result = function(mask)
        except (TypeError, RuntimeError) as error:
            result = type(error).__name__
        print(f"{sign:5} {name}: {result}")
