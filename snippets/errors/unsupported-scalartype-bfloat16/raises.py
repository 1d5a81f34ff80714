import torch

tensor = torch.ones(3, dtype=torch.bfloat16)
tensor.detach().cpu().numpy()
