import torch

tensor = torch.ones(3, 2)
for code in "tensor.size > 4", "tensor.size / 2", "range(tensor.size)":
    try:
        eval(code)
    except TypeError as error:
        print(error)
print(tensor.numel() > 4)
