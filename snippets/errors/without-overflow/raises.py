import torch

scores = torch.zeros(2, dtype=torch.float16)
scores.masked_fill(torch.tensor([True, False]), -1e9)
