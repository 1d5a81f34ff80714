import torch
from array_api_compat import array_namespace

tensor = torch.ones(1)
print(array_namespace(tensor, 2.0, None).__name__)
for arguments in [(tensor, [2.0]), (2.0,)]:
    try:
        array_namespace(*arguments)
    except TypeError as error:
        print(error)
