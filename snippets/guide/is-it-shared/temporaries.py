import torch

tensor = torch.ones(3)
addresses = {tensor.clone().data_ptr() for _ in range(100)}
print(len(addresses) < 100)

clones = [tensor.clone() for _ in range(100)]
print(len({clone.data_ptr() for clone in clones}))
