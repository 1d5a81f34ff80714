import torch

memory = torch.arange(6.0)
array = memory.view(2, 3).T.numpy()
memory[5] = 99
print(array)

memory = torch.arange(6.0)
array = memory.view(torch.cfloat).conj().numpy(force=True)
memory[5] = 99
print(array)
