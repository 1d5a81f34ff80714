import torch

data = torch.zeros(4, 6, dtype=torch.uint8)
print(data[:, :4].contiguous().view(torch.float32).shape)
row = data[:1, :4]
copy = row.clone(memory_format=torch.contiguous_format)
print(row.contiguous().stride(), row.clone().stride(), copy.stride())
print(copy.view(torch.float32), data[0, :4].view(torch.float32))
print(torch.tensor(1.5)[None].view(torch.uint8))
