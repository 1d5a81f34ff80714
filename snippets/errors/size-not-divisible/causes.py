import torch

data = torch.zeros(4, 6, dtype=torch.uint8)
for part in data, data[:, ::2], data[:, :4], data[0, 0]:
    try:
        print(part.view(torch.float32).shape)
    except RuntimeError as error:
        print(error)
