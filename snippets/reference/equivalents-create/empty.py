import torch

torch.use_deterministic_algorithms(True)
print(torch.empty(2).numpy(), torch.empty(2, dtype=torch.int64).numpy())
