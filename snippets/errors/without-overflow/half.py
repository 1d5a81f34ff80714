import torch

scores = torch.zeros(2, dtype=torch.float16)
mask = torch.tensor([True, True])
lowest = torch.finfo(scores.dtype).min
print(lowest, scores.masked_fill(mask, lowest).softmax(0))
print(scores.masked_fill(mask, float("-inf")).softmax(0))
