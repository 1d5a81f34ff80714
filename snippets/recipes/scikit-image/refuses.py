import torch
from skimage.metrics import structural_similarity

tensor = torch.zeros(3, 16, 16)
array = tensor.numpy()
for image, how in (
    (array, {"data_range": 1.0}),
    (array, {"channel_axis": 0}),
    (tensor, {"channel_axis": 0, "data_range": 1.0}),
    (array, {"channel_axis": 0, "data_range": tensor.max()}),
):
    try:
        structural_similarity(image, image, **how)
    except (TypeError, ValueError) as error:
        print(str(error).split(". ")[0])
