import torch

outputs = [torch.ones(2), torch.zeros(2)]
print(torch.stack(outputs).numpy())
print([t.numpy() for t in outputs])
