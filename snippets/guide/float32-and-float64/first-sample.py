from torch.utils.data import default_collate

print(default_collate([1.5, 2]))
print(default_collate([2, 1.5]))
