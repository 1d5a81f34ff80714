import torch

lengths = {"a": 3, "b": 5}

print(torch.tensor(list(lengths.values())))
print(torch.tensor(list(map(float, ["1", "2"]))))
print(torch.tensor([n * n for n in range(3)]))
