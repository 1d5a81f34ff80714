import nibabel as nib
import numpy as np
import torch

scan = nib.Nifti1Image(np.ones((4, 3, 2), np.int16), np.eye(4))
image = nib.Nifti1Image.from_bytes(scan.to_bytes())

for convert in torch.tensor, torch.from_numpy:
    try:
        convert(image.dataobj)
    except TypeError as error:
        print(error)
print(torch.tensor(np.asarray(image.dataobj)).dtype)
print(torch.tensor(image.dataobj[..., 0]).shape)
