import torch

scores = torch.zeros(2, dtype=torch.float16)
mask = torch.tensor([True, False])

scores = scores.masked_fill(mask, float("-inf"))
print(scores, scores.softmax(0))
