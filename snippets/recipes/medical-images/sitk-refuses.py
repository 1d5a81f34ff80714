import SimpleITK as sitk
import torch

volume = torch.zeros(2, 3, 4)
for array in (volume > 0).numpy(), volume.half().numpy():
    try:
        sitk.GetImageFromArray(array)
    except TypeError as error:
        print(error)

channels = torch.zeros(3, 2, 3, 4).numpy()
for vector in None, False:
    image = sitk.GetImageFromArray(channels, isVector=vector)
    print(image.GetSize(), image.GetNumberOfComponentsPerPixel())
