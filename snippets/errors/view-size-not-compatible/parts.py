import torch

tensor = torch.arange(6).reshape(2, 3)
for part in (tensor[:, :2], tensor[:, ::2], tensor[0].expand(2, 3)):
    try:
        part.view(-1)
    except RuntimeError:
        print("refused:", part.reshape(-1).tolist())
print(tensor[:, 1].view(-1), tensor[:, 1].is_contiguous())
