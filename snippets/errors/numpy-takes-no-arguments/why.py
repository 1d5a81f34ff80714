import torch

tensor = torch.ones(2, requires_grad=True)
for arguments in ({"copy": True}, {"force": 1}, {"force": True}):
    try:
        print(tensor.numpy(**arguments))
    except TypeError as error:
        print(error)
