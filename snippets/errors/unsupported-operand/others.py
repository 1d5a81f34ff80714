import torch

tensor = torch.ones(2)
for left, right in ((tensor, [1, 2]), ([1, 2], tensor),
                    (tensor, None), ("mean: ", tensor)):
    try:
        left + right
    except TypeError as error:
        print(error)
