import torch

tensor = torch.zeros(2, dtype=torch.uint8).view(torch.uint4)
for call in (
    tensor.clone,
    lambda: tensor + 1,
    lambda: tensor.fill_(1),
    lambda: tensor.to(torch.uint8),
):
    try:
        call()
    except NotImplementedError as error:
        print(error)
print(tensor)
