import torch

batch = torch.zeros(2, 3)
print(batch.softmax(-1), batch.softmax(0), sep="\n")
