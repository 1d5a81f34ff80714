import nibabel as nib
import numpy as np
import torch

scan = nib.Nifti1Image(np.ones((1, 1, 3), np.int16), np.eye(4))
scores = torch.tensor([[[0.2, float("nan"), 1000.0]]])

for dtype, data in (np.int16, scores.numpy()), (np.float32, scores):
    header = scan.header.copy()
    header.set_data_dtype(dtype)
    image = nib.Nifti1Image(data, scan.affine, header)
    saved = nib.Nifti1Image.from_bytes(image.to_bytes())
    print(saved.get_data_dtype(), saved.get_fdata().round(3))
