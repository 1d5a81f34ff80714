import torch

for name in ("gpu", "CPU", "cuda0"):
    try:
        torch.ones(2).to(name)
    except RuntimeError as error:
        print("...", str(error)[-42:])
