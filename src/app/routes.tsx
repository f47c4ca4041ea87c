// Every address of the page.
import { Route, Routes } from 'react-router';
import { NoSuchPage } from '#security/NoSuchPage.tsx';
import { SecurityPage } from '#security/SecurityPage.tsx';

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<SecurityPage />}>
        {/* The page itself draws the dialog, from the same list. */}
        <Route path="remove/:id" element={null} />
      </Route>
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
