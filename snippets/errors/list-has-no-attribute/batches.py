import torch

outputs = [torch.ones(2, 3), torch.ones(1, 3)]
print(torch.cat(outputs).numpy().shape)
