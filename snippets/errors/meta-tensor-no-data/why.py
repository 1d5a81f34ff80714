import torch

tensor = torch.ones(2, device="meta")
for convert in (tensor.numpy, tensor.cpu, tensor.tolist):
    try:
        convert()
    except (TypeError, NotImplementedError) as error:
        print(convert.__name__, error)
