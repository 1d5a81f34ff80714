import SimpleITK as sitk
import torch

image = sitk.Image([4, 3, 2], sitk.sitkFloat32)
image.SetSpacing([0.5, 0.5, 2.0])
volume = torch.from_numpy(sitk.GetArrayFromImage(image))
print(image.GetSize(), tuple(volume.shape))

result = sitk.GetImageFromArray((volume * 2).numpy())
print(result.GetSpacing())
result.CopyInformation(image)
print(result.GetSpacing())
